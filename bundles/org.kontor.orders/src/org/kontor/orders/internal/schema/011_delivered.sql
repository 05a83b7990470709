-- What was delivered in a time, also what is invoiced already: who bought before a price fell (ORD-09).
CREATE INDEX DELIVERED_LINE_DAY ON DELIVERED_LINE (DELIVERED_ON);
