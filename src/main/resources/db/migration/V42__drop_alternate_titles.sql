-- Lists of roles ask the search index for titles; nothing reads this copy of them. The view went with V41, where it was there.
drop view if exists role_title;
drop table role_alternate_title;
