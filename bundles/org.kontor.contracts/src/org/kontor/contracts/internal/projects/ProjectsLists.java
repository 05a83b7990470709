package org.kontor.contracts.internal.projects;

import java.util.List;
import org.kontor.contracts.internal.SpentOn;
import org.kontor.contracts.projects.ProjectState;
import org.kontor.contracts.projects.Projects;
import org.kontor.kernel.record.FieldKind;
import org.kontor.persistence.list.ListContribution;
import org.kontor.persistence.list.ListDefinition;
import org.osgi.service.component.annotations.Component;

/** The list of projects. */
@Component
public final class ProjectsLists implements ListContribution {

    /** What contracts of each project are worth, sold and bought. */
    private static final String CONTRACTED = "(SELECT c.PROJECT_ID,"
            + " SUM(CASE WHEN c.KIND IN ('SALES', 'SERVICE') THEN c.AMOUNT ELSE 0 END) SOLD,"
            + " SUM(CASE WHEN c.KIND IN ('SALES', 'SERVICE') THEN 0 ELSE c.AMOUNT END) BOUGHT"
            + " FROM CONTRACT c WHERE c.STATE IN ('SIGNED', 'COMPLETED') AND c.PROJECT_ID IS NOT NULL"
            + " GROUP BY c.PROJECT_ID)";

    /** What was spent for each project, itself and by its contracts; what all levels agreed to. */
    private static final String SPENT = "(SELECT COALESCE(e.PROJECT_ID, c.PROJECT_ID) PROJECT_ID, SUM(e.COST) SPENT"
            + " FROM CONTRACT_EXPENSE e LEFT JOIN CONTRACT c ON c.ID = e.CONTRACT_ID"
            + " WHERE e.STATE IN ('APPROVED', 'PAID') GROUP BY COALESCE(e.PROJECT_ID, c.PROJECT_ID))";

    /** By class of expenditure, so that projects are found by what was spent on them (CON-14). */
    private static final String BY_CLASS = "(SELECT MIN(e.ID) ID, COALESCE(e.PROJECT_ID, c.PROJECT_ID) PROJECT_ID,"
            + " e.EXPENDITURE_CLASS, SUM(e.COST) SPENT FROM CONTRACT_EXPENSE e LEFT JOIN CONTRACT c ON c.ID = e.CONTRACT_ID"
            + " WHERE e.STATE IN ('APPROVED', 'PAID') GROUP BY COALESCE(e.PROJECT_ID, c.PROJECT_ID), e.EXPENDITURE_CLASS)";

    static final ListDefinition PROJECTS = ListDefinition.of("projects", "projects", Projects.TYPE, ProjectsText.SOURCE)
            .from("PROJECT p", "p.ID")
            .outerJoin("USER_NAME", "u", "u.ID = p.OWNER_ID")
            .outerJoin("DEPARTMENT_NAME", "d", "d.ID = p.DEPARTMENT_ID")
            .outerJoin(CONTRACTED, "s", "s.PROJECT_ID = p.ID")
            .outerJoin(SPENT, "x", "x.PROJECT_ID = p.ID")
            .outerJoin(SpentOn.CLASSES_BY_PROJECT, "k", "k.PROJECT_ID = p.ID")
            .owned("p.OWNER_ID", "p.DEPARTMENT_ID")
            .linked("customer", "p.CUSTOMER_ID = ?")
            .linked("user", "p.OWNER_ID = ?")
            .linked("orgUnit", "p.DEPARTMENT_ID = ?")
            .searched("number", "p.NUMBER", 15)
            .searched("name", "p.NAME", 30)
            .searched("customerName", "p.CUSTOMER_NAME", 28)
            .choice("state", ProjectState.class, "p.STATE", 12)
            .column("branch", FieldKind.TEXT, "p.BRANCH", 14)
            .column("progress", FieldKind.INTEGER, "p.PROGRESS", 10)
            .column("startsOn", FieldKind.DATE, "p.STARTS_ON", 12)
            .column("endsOn", FieldKind.DATE, "p.ENDS_ON", 12)
            .totalled("sold", FieldKind.MONEY, "s.SOLD", 14)
            .totalled("bought", FieldKind.MONEY, "s.BOUGHT", 14)
            .totalled("expenses", FieldKind.MONEY, "x.SPENT", 14)
            .totalled("left", FieldKind.MONEY, "COALESCE(s.SOLD, 0) - COALESCE(s.BOUGHT, 0) - COALESCE(x.SPENT, 0)", 14)
            .column("currency", FieldKind.TEXT, "p.CURRENCY", 8)
            .column("department", FieldKind.TEXT, "d.NAME", 16)
            .column("owner", FieldKind.TEXT, "u.NAME", 16)
            .among("expenseClasses", SpentOn.CLASSES_OF_PROJECT, SpentOn.BY_PROJECT, 16)
            .searchedBy("project", "p.ID")
            .orderBy("number", false)
            .build();

    private static final ListDefinition EXPENDITURE = ListDefinition.of(
                    "projectExpenditure", "projects", Projects.TYPE, ProjectsText.SOURCE)
            .parts()
            .from(BY_CLASS + " x JOIN PROJECT p ON p.ID = x.PROJECT_ID", "x.ID")
            .opens("p.ID")
            .outerJoin("DEPARTMENT_NAME", "d", "d.ID = p.DEPARTMENT_ID")
            .owned("p.OWNER_ID", "p.DEPARTMENT_ID")
            .linked(Projects.TYPE, "p.ID = ?")
            .searched("number", "p.NUMBER", 15)
            .searched("name", "p.NAME", 30)
            .column("expenseClass", FieldKind.TEXT, "x.EXPENDITURE_CLASS", 18)
            .totalled("spent", FieldKind.MONEY, "x.SPENT", 14)
            .column("currency", FieldKind.TEXT, "p.CURRENCY", 8)
            .column("branch", FieldKind.TEXT, "p.BRANCH", 14)
            .column("department", FieldKind.TEXT, "d.NAME", 16)
            .choice("state", ProjectState.class, "p.STATE", 12)
            .column("startsOn", FieldKind.DATE, "p.STARTS_ON", 12)
            .column("endsOn", FieldKind.DATE, "p.ENDS_ON", 12)
            .searchedBy("project", "p.ID")
            .orderBy("number", false)
            .build();

    @Override
    public List<ListDefinition> lists() {
        return List.of(PROJECTS, EXPENDITURE);
    }
}
