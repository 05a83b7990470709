-- DEPARTMENT_NAME is published as USER_NAME is: lists of other modules may join it.
CREATE VIEW DEPARTMENT_NAME AS SELECT ID, NAME FROM ORG_UNIT;
