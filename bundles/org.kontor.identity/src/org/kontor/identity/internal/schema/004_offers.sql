-- What modules give to standard roles is given once: what the administrator takes away stays away.
CREATE TABLE ROLE_OFFER (
  OFFER VARCHAR(120) NOT NULL PRIMARY KEY);

-- The roles of a company that was set up before hold what they were given then.
INSERT INTO ROLE_OFFER SELECT CODE || ':activities.assign' FROM APP_ROLE WHERE CODE IN ('sales-manager', 'management');
INSERT INTO ROLE_OFFER SELECT CODE || ':activities.edit' FROM APP_ROLE WHERE CODE IN ('sales', 'sales-manager', 'management');
INSERT INTO ROLE_OFFER SELECT CODE || ':activities.view' FROM APP_ROLE WHERE CODE IN ('sales', 'sales-manager', 'management');
INSERT INTO ROLE_OFFER SELECT CODE || ':arbitration.edit' FROM APP_ROLE WHERE CODE IN ('sales-manager');
INSERT INTO ROLE_OFFER SELECT CODE || ':arbitration.view' FROM APP_ROLE WHERE CODE IN ('sales-manager');
INSERT INTO ROLE_OFFER SELECT CODE || ':assessments.edit' FROM APP_ROLE WHERE CODE IN ('sales', 'sales-manager', 'finance');
INSERT INTO ROLE_OFFER SELECT CODE || ':assessments.view' FROM APP_ROLE WHERE CODE IN ('sales', 'sales-manager', 'finance');
INSERT INTO ROLE_OFFER SELECT CODE || ':catalog.edit' FROM APP_ROLE WHERE CODE IN ('administrator', 'sales-manager', 'warehouse');
INSERT INTO ROLE_OFFER SELECT CODE || ':catalog.view' FROM APP_ROLE WHERE CODE IN ('administrator', 'sales', 'sales-manager', 'contracts', 'finance', 'warehouse', 'service', 'management');
INSERT INTO ROLE_OFFER SELECT CODE || ':claims.edit' FROM APP_ROLE WHERE CODE IN ('sales', 'sales-manager');
INSERT INTO ROLE_OFFER SELECT CODE || ':claims.view' FROM APP_ROLE WHERE CODE IN ('sales', 'sales-manager');
INSERT INTO ROLE_OFFER SELECT CODE || ':contracts.edit' FROM APP_ROLE WHERE CODE IN ('sales', 'sales-manager', 'contracts');
INSERT INTO ROLE_OFFER SELECT CODE || ':contracts.sign' FROM APP_ROLE WHERE CODE IN ('contracts');
INSERT INTO ROLE_OFFER SELECT CODE || ':contracts.view' FROM APP_ROLE WHERE CODE IN ('sales', 'sales-manager', 'contracts', 'finance', 'management');
INSERT INTO ROLE_OFFER SELECT CODE || ':customers.classify' FROM APP_ROLE WHERE CODE IN ('management');
INSERT INTO ROLE_OFFER SELECT CODE || ':customers.credit' FROM APP_ROLE WHERE CODE IN ('finance');
INSERT INTO ROLE_OFFER SELECT CODE || ':customers.edit' FROM APP_ROLE WHERE CODE IN ('sales', 'sales-manager');
INSERT INTO ROLE_OFFER SELECT CODE || ':customers.handover' FROM APP_ROLE WHERE CODE IN ('administrator', 'sales-manager');
INSERT INTO ROLE_OFFER SELECT CODE || ':customers.merge' FROM APP_ROLE WHERE CODE IN ('sales-manager');
INSERT INTO ROLE_OFFER SELECT CODE || ':customers.view' FROM APP_ROLE WHERE CODE IN ('administrator', 'sales', 'sales-manager', 'contracts', 'finance', 'service', 'management');
INSERT INTO ROLE_OFFER SELECT CODE || ':database.admin' FROM APP_ROLE WHERE CODE IN ('administrator');
INSERT INTO ROLE_OFFER SELECT CODE || ':finance.credit' FROM APP_ROLE WHERE CODE IN ('finance');
INSERT INTO ROLE_OFFER SELECT CODE || ':finance.edit' FROM APP_ROLE WHERE CODE IN ('finance');
INSERT INTO ROLE_OFFER SELECT CODE || ':finance.view' FROM APP_ROLE WHERE CODE IN ('finance', 'management');
INSERT INTO ROLE_OFFER SELECT CODE || ':identity.edit' FROM APP_ROLE WHERE CODE IN ('administrator');
INSERT INTO ROLE_OFFER SELECT CODE || ':identity.view' FROM APP_ROLE WHERE CODE IN ('administrator');
INSERT INTO ROLE_OFFER SELECT CODE || ':income.view' FROM APP_ROLE WHERE CODE IN ('sales', 'sales-manager', 'finance', 'management');
INSERT INTO ROLE_OFFER SELECT CODE || ':inventory.available' FROM APP_ROLE WHERE CODE IN ('sales', 'sales-manager', 'warehouse', 'management');
INSERT INTO ROLE_OFFER SELECT CODE || ':inventory.edit' FROM APP_ROLE WHERE CODE IN ('warehouse');
INSERT INTO ROLE_OFFER SELECT CODE || ':inventory.trace' FROM APP_ROLE WHERE CODE IN ('service', 'management');
INSERT INTO ROLE_OFFER SELECT CODE || ':inventory.view' FROM APP_ROLE WHERE CODE IN ('warehouse', 'management');
INSERT INTO ROLE_OFFER SELECT CODE || ':orders.edit' FROM APP_ROLE WHERE CODE IN ('sales', 'sales-manager');
INSERT INTO ROLE_OFFER SELECT CODE || ':orders.release' FROM APP_ROLE WHERE CODE IN ('sales-manager', 'management');
INSERT INTO ROLE_OFFER SELECT CODE || ':orders.submit' FROM APP_ROLE WHERE CODE IN ('sales', 'sales-manager');
INSERT INTO ROLE_OFFER SELECT CODE || ':orders.view' FROM APP_ROLE WHERE CODE IN ('sales', 'sales-manager', 'contracts', 'finance', 'warehouse', 'management');
INSERT INTO ROLE_OFFER SELECT CODE || ':selling.direct' FROM APP_ROLE WHERE CODE IN ('sales-manager');
INSERT INTO ROLE_OFFER SELECT CODE || ':selling.edit' FROM APP_ROLE WHERE CODE IN ('sales', 'sales-manager');
INSERT INTO ROLE_OFFER SELECT CODE || ':selling.view' FROM APP_ROLE WHERE CODE IN ('sales', 'sales-manager', 'management');
INSERT INTO ROLE_OFFER SELECT CODE || ':sellingRules.edit' FROM APP_ROLE WHERE CODE IN ('sales-manager');
INSERT INTO ROLE_OFFER SELECT CODE || ':sellingRules.view' FROM APP_ROLE WHERE CODE IN ('sales', 'sales-manager');
INSERT INTO ROLE_OFFER SELECT CODE || ':service.edit' FROM APP_ROLE WHERE CODE IN ('service');
INSERT INTO ROLE_OFFER SELECT CODE || ':service.view' FROM APP_ROLE WHERE CODE IN ('service', 'management');
INSERT INTO ROLE_OFFER SELECT CODE || ':targets.edit' FROM APP_ROLE WHERE CODE IN ('management');
INSERT INTO ROLE_OFFER SELECT CODE || ':targets.have' FROM APP_ROLE WHERE CODE IN ('sales', 'sales-manager');
INSERT INTO ROLE_OFFER SELECT CODE || ':targets.split' FROM APP_ROLE WHERE CODE IN ('sales-manager', 'management');
INSERT INTO ROLE_OFFER SELECT CODE || ':targets.view' FROM APP_ROLE WHERE CODE IN ('sales', 'sales-manager', 'management');
INSERT INTO ROLE_OFFER SELECT CODE || ':workReports.edit' FROM APP_ROLE WHERE CODE IN ('sales', 'sales-manager');
INSERT INTO ROLE_OFFER SELECT CODE || ':workReports.read' FROM APP_ROLE WHERE CODE IN ('sales-manager', 'management');
INSERT INTO ROLE_OFFER SELECT CODE || ':workReports.view' FROM APP_ROLE WHERE CODE IN ('sales', 'sales-manager', 'management');

-- They were all made; one that was removed since is not made again.
INSERT INTO ROLE_OFFER SELECT DISTINCT 'administrator:' FROM APP_ROLE;
INSERT INTO ROLE_OFFER SELECT DISTINCT 'sales:' FROM APP_ROLE;
INSERT INTO ROLE_OFFER SELECT DISTINCT 'sales-manager:' FROM APP_ROLE;
INSERT INTO ROLE_OFFER SELECT DISTINCT 'contracts:' FROM APP_ROLE;
INSERT INTO ROLE_OFFER SELECT DISTINCT 'finance:' FROM APP_ROLE;
INSERT INTO ROLE_OFFER SELECT DISTINCT 'warehouse:' FROM APP_ROLE;
INSERT INTO ROLE_OFFER SELECT DISTINCT 'service:' FROM APP_ROLE;
INSERT INTO ROLE_OFFER SELECT DISTINCT 'management:' FROM APP_ROLE;
