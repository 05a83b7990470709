-- Notices that nobody read in the workbench may be carried further, by e-mail for instance.
ALTER TABLE NOTICE ADD COLUMN CARRIED_AT TIMESTAMP;
CREATE INDEX NOTICE_TIME ON NOTICE (SENT_AT, ID);
