-- What was chosen of a configurable product (ORD-08).
ALTER TABLE CONTRACT_LINE ADD COLUMN CONFIGURATION_ID BIGINT;
