-- An order that is invoiced waits for its customer's money, not for finance (P-01).
DELETE FROM WORK_ITEM WHERE DOCUMENT_TYPE = 'salesOrder'
  AND DOCUMENT_ID IN (SELECT ID FROM SALES_ORDER WHERE STATE = 'INVOICED');
-- An order of which only work is left waits for those who perform it, not for the warehouse (ORD-22).
UPDATE WORK_ITEM SET MODULE = 'orders.perform' WHERE DOCUMENT_TYPE = 'salesOrder' AND MODULE = 'inventory'
  AND DOCUMENT_ID IN (SELECT ORDER_ID FROM SALES_ORDER_LINE WHERE IS_SERVICE AND DELIVERED < QUANTITY)
  AND DOCUMENT_ID NOT IN (SELECT ORDER_ID FROM SALES_ORDER_LINE WHERE NOT IS_SERVICE AND DELIVERED < QUANTITY);
