-- Of two documents of the same date, the first by slug has the latest wages of an occupation in a place, so that a join finds one.
update place_wage w set latest = false
from place_wage first
where first.place_code = w.place_code and first.soc = w.soc and first.latest and w.latest and first.document_slug < w.document_slug;
