-- When prices of a list were last lowered: from that day customers who bought at the old price may be compensated (ORD-09).
ALTER TABLE PRICE_LIST ADD COLUMN LOWERED_ON DATE;
