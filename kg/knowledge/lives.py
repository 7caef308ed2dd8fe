"""How the life of who is to hold a post is told: 王明，男，现任市工信局副局长，拟任…"""

from __future__ import annotations

import re

# behind the name; the line of a table may tell more of it first
TOLD = "(?:同志)?(?:[，, ] ?|[ 　]+[^\n。，]{2,40}\n)[男女](?=[，, 。])"
NOW = re.compile("现任|现为|[年月](?:[起至]今?|以来)任")
OVER = re.compile("[。；\n]|，?(?:拟|建议|提名|推荐|曾任|历任)")
