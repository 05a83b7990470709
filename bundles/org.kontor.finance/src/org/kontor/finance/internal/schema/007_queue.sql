-- Beside each order that waits stands what was decided on its customer before.
CREATE INDEX CREDIT_REVIEW_CUSTOMER ON CREDIT_REVIEW (CUSTOMER_ID, ID);
