"""Visits: who led them, who went along, and each site that was seen.

The forms of ``seeds/patterns/inspects.yml`` tell most; ``tours`` finds the sites behind a verb that
no form reaches, ``escorts`` the companions, ``turns`` and ``visits`` whose each visit is, and
``unvisited`` takes back what was none. Promises: a name that only says where a site is, is no site.
"""
