-- Money belongs to the company of the account it came into, where that is known (FIN-23).
ALTER TABLE RECEIPT ADD COLUMN ACCOUNT_ID BIGINT;
CREATE INDEX RECEIPT_ACCOUNT ON RECEIPT (ACCOUNT_ID);
