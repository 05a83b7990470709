-- What is settled of a contract, all lines of its plan together; sums over many contracts need no plans.
ALTER TABLE CONTRACT ADD COLUMN SETTLED DECIMAL(19,4) NOT NULL DEFAULT 0;
UPDATE CONTRACT SET SETTLED =
  COALESCE((SELECT SUM(s.SETTLED) FROM SETTLEMENT s WHERE s.CONTRACT_ID = CONTRACT.ID), 0);
