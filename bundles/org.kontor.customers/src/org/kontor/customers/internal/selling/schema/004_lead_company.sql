-- Imports ask for each row whether the lead is there already.
CREATE INDEX SALES_LEAD_COMPANY ON SALES_LEAD (COMPANY);
