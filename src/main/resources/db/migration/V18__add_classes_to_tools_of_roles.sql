-- What a role uses a tool as: one product is of several classes, and which of them is meant belongs to the role. What releases said of
-- it was not kept, so the classes of roles that are there already stay unknown until their release is imported again.

alter table role_tool
  add column category_code text,
  add column category_title text,
  add constraint role_tool_category_ck check ((category_code is null) = (category_title is null));
