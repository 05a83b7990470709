-- Why a person chose a value class (CUS-09), and a way to those who have one without reading all customers.
ALTER TABLE CUSTOMER ADD COLUMN VALUE_CLASS_REASON VARCHAR(300);
CREATE INDEX CUSTOMER_VALUE_CLASS ON CUSTOMER (VALUE_CLASS);
