package org.kontor.sample.internal.company;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kontor.identity.Companies;
import org.kontor.identity.OrgUnit;
import org.kontor.identity.OrgUnitKind;
import org.kontor.identity.StandardRole;
import org.kontor.identity.User;
import org.kontor.identity.settings.CompanySettings;
import org.kontor.kernel.actor.Actor;
import org.kontor.persistence.UnitOfWork;
import org.kontor.sample.DemoUser;
import org.kontor.sample.internal.Modules;

/** The people of the sample company; each does the work of his department. */
final class Staff {

    /** The password of all of them; told to whoever makes a sample company. */
    static final String PASSWORD = "kontor-demo";

    private static final String PERMISSION = "sample";

    private final Modules modules;
    private final Words words;
    private final Names names;
    private final List<DemoUser> users = new ArrayList<>();
    private final List<Actor> sellers = new ArrayList<>();
    private final Map<String, Actor> actors = new LinkedHashMap<>();

    Staff(Modules modules, Words words, Names names) {
        this.modules = modules;
        this.words = words;
        this.names = names;
    }

    /**
     * Sets the company up and engages everybody.
     *
     * @param group whether some sellers work for a second company
     */
    void engage(int sellerCount, boolean group) {
        String administrator = words.line("admin");
        modules.signIn().setUp(words.line("company"), "admin", administrator, PASSWORD.toCharArray());
        modules.units().run(Actor.system(), PERMISSION, uow -> CompanySettings.beginIn(uow, words.line("currency")));
        users.add(new DemoUser("admin", administrator, administrator));
        List<String> logins =
                modules.units().change(Actor.system(), PERMISSION, uow -> engage(uow, sellerCount, group));
        for (String[] person : words.rows("staff")) {
            users.add(new DemoUser(person[0], person[1], person[2]));
            actors.put(person[0], modules.signIn().actorOf(person[0]).orElseThrow());
        }
        logins.forEach(login -> sellers.add(modules.signIn().actorOf(login).orElseThrow()));
    }

    private List<String> engage(UnitOfWork uow, int sellerCount, boolean group) {
        List<String> logins = new ArrayList<>();
        User manager = new User();
        String[] seller = new String[0];
        for (String[] person : words.rows("staff")) {
            OrgUnit department = modules.directory().department(uow, person[4]);
            User user = enter(uow, person[0], person[1], person[2], person[3], department);
            if (person[3].equals("sales-manager")) {
                manager = user;
            } else if (person[3].equals("sales")) {
                logins.add(person[0]);
                seller = person;
                user.setManagerId(manager.getId());
            }
        }
        List<OrgUnit> teams = teams(uow, manager.getDepartmentId(), group);
        for (int i = 1; i < sellerCount; i++) {
            String login = "sales" + (i + 1);
            User user = enter(uow, login, names.person(), seller[2], seller[3], teams.get(i % teams.size()));
            user.setManagerId(manager.getId());
            logins.add(login);
        }
        return logins;
    }

    /** Teams of the sales department; in a group, also that of the company through which it sells abroad. */
    private List<OrgUnit> teams(UnitOfWork uow, long department, boolean group) {
        List<OrgUnit> teams = new ArrayList<>();
        words.all("salesTeams").forEach(name -> teams.add(below(uow, department, name)));
        if (group) {
            OrgUnit company = new OrgUnit();
            company.setName(words.line("subsidiary"));
            company.setKind(OrgUnitKind.COMPANY);
            company.setParentId(department);
            uow.add(company);
            teams.add(below(uow, company.getId(), words.line("subsidiaryTeam")));
            new Companies(uow).settle();
        }
        return teams;
    }

    private OrgUnit below(UnitOfWork uow, long parent, String name) {
        OrgUnit unit = modules.directory().department(uow, name);
        unit.setParentId(parent);
        return unit;
    }

    private User enter(UnitOfWork uow, String login, String name, String title, String role, OrgUnit department) {
        User user = new User();
        user.setLogin(login);
        user.setName(name);
        user.setTitle(title);
        user.setRoles(role);
        user.setDepartmentId(department.getId());
        return modules.directory().enter(uow, user, PASSWORD.toCharArray());
    }

    /** Everybody has seen the notices of the past. */
    void readNotices() {
        actors.values().forEach(modules.inbox()::markAllRead);
        sellers.forEach(modules.inbox()::markAllRead);
    }

    /** Who can sign in, one for each department. */
    List<DemoUser> users() {
        return users;
    }

    Actor seller(int index) {
        return sellers.get(index);
    }

    Actor manager() {
        return actors.get("wu");
    }

    Actor director() {
        return actors.get("zhou");
    }

    Actor contractOffice() {
        return actors.get("qian");
    }

    Actor finance() {
        return actors.get("zhao");
    }

    Actor warehouse() {
        return actors.get("chen");
    }

    Actor service() {
        return actors.get("sun");
    }

    /** Who does the work of a role; the director that of all roles nobody was engaged for. */
    Actor of(StandardRole role) {
        return switch (role) {
            case SALES -> seller(0);
            case SALES_MANAGER -> manager();
            case CONTRACTS -> contractOffice();
            case FINANCE -> finance();
            case WAREHOUSE -> warehouse();
            case SERVICE -> service();
            default -> director();
        };
    }
}
