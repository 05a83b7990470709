-- COMPANY_CURRENCY is published: lists of other modules may read it. It always has one row.
CREATE VIEW COMPANY_CURRENCY AS SELECT COALESCE(MAX(SETTING_VALUE), 'CNY') AS CURRENCY FROM COMPANY_SETTING WHERE CODE = 'currency';
