"""When it was: the dates that sentences name, completed and no more exact than the text.

What enters: sentences, the dateline and the day of the page. What leaves: EDTF dates of a place in
a sentence, of a paragraph (a day of a journey, the year of a report), and the year of an article.
"""
