-- Whether the warehouse has still to look at what came in, so that nobody is offered to where nothing waits (INV-24).
ALTER TABLE SALES_RETURN ADD COLUMN AWAITING_INSPECTION BOOLEAN DEFAULT FALSE NOT NULL;
