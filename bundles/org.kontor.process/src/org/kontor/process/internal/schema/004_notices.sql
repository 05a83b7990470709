-- Notices are shown by time: ids come in blocks, and several desktops send them.
CREATE INDEX NOTICE_SENT ON NOTICE (USER_ID, SENT_AT, ID);
