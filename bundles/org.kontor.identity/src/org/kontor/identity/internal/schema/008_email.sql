-- Where a user is reached outside the workbench.
ALTER TABLE APP_USER ADD COLUMN EMAIL VARCHAR(120);
