-- The number of our company in the register of its country, which e-invoices name (BT-30): KvK in the Netherlands and so on.
ALTER TABLE EINVOICE_ISSUER ADD COLUMN REGISTRATION VARCHAR(40);
