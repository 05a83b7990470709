-- Each company of the group has its own books: from now on a batch belongs to one. Those from before hold all of them.
ALTER TABLE JOURNAL_BATCH ADD COLUMN COMPANY_ID BIGINT;
ALTER TABLE JOURNAL_BATCH ADD COLUMN COMPANY_NAME VARCHAR(80);
