-- In which way of selling a contract is fulfilled, as its orders take it over (ORD-20).
ALTER TABLE CONTRACT ADD COLUMN SALES_MODE VARCHAR(80);
