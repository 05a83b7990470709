-- The last review of a customer is the last by time: ids come in blocks, and several desktops review.
CREATE INDEX CREDIT_REVIEW_DECIDED ON CREDIT_REVIEW (CUSTOMER_ID, DECIDED_AT, ID);
