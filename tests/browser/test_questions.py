"""The links of ``kg serve``: a question opens in the server's query page, ready to be sent."""

from __future__ import annotations

from pathlib import Path

from selenium import webdriver
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import WebDriverWait

from kg.graph import Graph
from kg.queries import questions, serve

_ANSWER = "return document.querySelector('.tabPanel.active .yasr')?.innerText ?? ''"
_EDITORS = "return [...document.querySelectorAll('.CodeMirror')].map(e => e.CodeMirror.getValue())"


def test_browser_a_link_opens_its_question_and_the_query_page_answers(
    chromium: webdriver.Chrome, checkout: Path
) -> None:
    asked = questions(checkout)
    with serve(Graph.of(["<http://ex.org/s> <http://ex.org/p> <http://ex.org/o> ."]), asked) as on:
        chromium.get(on.address)
        links = chromium.find_elements(By.CSS_SELECTOR, "li a[href*='/editor#']")
        assert len(links) == len(asked)
        chromium.find_element(By.LINK_TEXT, asked[0].zh).click()
        wait = WebDriverWait(chromium, 15)
        wait.until(lambda page: asked[0].text in page.execute_script(_EDITORS))
        chromium.find_element(By.CSS_SELECTOR, ".tabPanel.active .yasqe_queryButton").click()
        wait.until(lambda page: "results in" in page.execute_script(_ANSWER))
        assert "parkName" in chromium.execute_script(_ANSWER)
    chromium.get("about:blank")
    chromium.get_log("performance")  # type: ignore[no-untyped-call]
    chromium.get_log("browser")  # type: ignore[no-untyped-call]
