-- In which territory a customer lies (LED-15). Both stay empty for what is there already: territories are looked up in a program,
-- not in SQL, so cutting anew fills them in, in steps; an empty column costs nothing, however many customers there are.
ALTER TABLE CUSTOMER ADD COLUMN TERRITORY_ID BIGINT;
ALTER TABLE CUSTOMER ADD COLUMN TERRITORY_FIXED BOOLEAN;
CREATE INDEX CUSTOMER_TERRITORY ON CUSTOMER (TERRITORY_ID);
