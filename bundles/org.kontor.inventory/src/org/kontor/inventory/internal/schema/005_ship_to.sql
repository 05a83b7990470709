-- Deliveries keep the address that the goods went to (INV-14): who delivers need not see the customer.
ALTER TABLE DELIVERY ADD COLUMN SHIP_TO VARCHAR(600);
