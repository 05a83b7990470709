-- What was entered by hand, and what finance received for the contract's orders: the same money is counted once.
ALTER TABLE CONTRACT ADD COLUMN RECEIVED DECIMAL(19,4) NOT NULL DEFAULT 0;
ALTER TABLE SETTLEMENT ADD COLUMN BY_HAND DECIMAL(19,4) NOT NULL DEFAULT 0;
UPDATE SETTLEMENT SET BY_HAND = SETTLED;
