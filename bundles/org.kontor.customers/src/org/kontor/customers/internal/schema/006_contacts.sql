-- The list of contacts begins with their names.
CREATE INDEX CONTACT_NAME ON CONTACT (NAME, ID);
