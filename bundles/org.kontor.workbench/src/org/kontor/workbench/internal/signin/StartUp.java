package org.kontor.workbench.internal.signin;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kontor.identity.CompanyTemplate;
import org.kontor.identity.PermissionContribution;
import org.kontor.identity.SignInService;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.actor.Scope;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.text.TextSource;
import org.kontor.persistence.database.ConnectionProfile;
import org.kontor.persistence.database.DatabaseSession;
import org.kontor.workbench.internal.work.Session;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.util.tracker.ServiceTracker;

/** What must be done before somebody can sign in: choose a profile, open its database. */
public class StartUp {

    private static final TextSource TEXTS = TextSource.beside(StartUp.class);
    private static final long PATIENCE_MILLIS = 60_000;

    /**
     * An open database.
     *
     * @param signIn lets users in
     * @param empty whether the company must be set up first
     */
    public record Opened(SignInService signIn, boolean empty) {}

    private final String profile;

    /** Starts with the profile given at the command line. */
    public StartUp(Optional<String> profile) {
        this.profile = profile.orElse("default");
    }

    /** The names of the profiles that can be chosen. */
    public List<String> profiles() {
        return service(DatabaseSession.class).profiles().stream()
                .map(ConnectionProfile::name)
                .toList();
    }

    /** The profile chosen last. */
    public String profile() {
        return profile;
    }

    /**
     * Opens the database of a profile; takes seconds, so call it outside the UI thread.
     *
     * @throws ProblemException when it cannot be opened
     */
    public Opened open(String name) {
        DatabaseSession session = service(DatabaseSession.class);
        session.close();
        session.open(name);
        SignInService signIn = service(SignInService.class);
        return new Opened(signIn, signIn.isEmpty());
    }

    /** A session that another bundle provides, as tests do. */
    public Optional<Session> sessionFromService() {
        BundleContext context = FrameworkUtil.getBundle(StartUp.class).getBundleContext();
        return Optional.ofNullable(context.getServiceReference(SessionSource.class))
                .map(context::getService)
                .map(SessionSource::signIn);
    }

    /** The database that is open now. */
    protected Optional<Opened> opened() {
        return Optional.of(service(SignInService.class)).map(s -> new Opened(s, s.isEmpty()));
    }

    /**
     * A session for a known user after opening the database, for the tour of all screens.
     *
     * @throws ProblemException when the database is shared, so that only the password may let somebody in
     */
    public Session sessionWithoutPassword(String login) {
        requireOwnFiles();
        return session(actor(open(profile).signIn(), login), profile);
    }

    /**
     * A session for another user of the database that is open, for the tour of the departments.
     *
     * @throws ProblemException when the database is shared, so that only the password may let somebody in
     */
    public Session colleague(String login) {
        requireOwnFiles();
        return session(actor(service(SignInService.class), login), profile);
    }

    private void requireOwnFiles() {
        if (!service(DatabaseSession.class).ownsFiles(profile)) {
            throw new ProblemException(TEXTS.text("shared"));
        }
    }

    private static Actor actor(SignInService signIn, String login) {
        return signIn.actorOf(login).orElseThrow(() -> new ProblemException(TEXTS.text("noUser", login)));
    }

    /** The session of a user who may and sees everything that the installed modules know, for pictures of every screen. */
    public Session sessionWithEverything(String login) {
        Actor user = sessionWithoutPassword(login).actor();
        Set<String> permissions = new HashSet<>();
        Map<String, Scope> scopes = new HashMap<>();
        for (PermissionContribution contribution : services(PermissionContribution.class)) {
            scopes.put(contribution.area(), Scope.ALL);
            contribution.permissions().forEach(permission -> permissions.add(permission.id()));
        }
        permissions.addAll(user.permissions());
        Actor everything =
                new Actor(user.userId(), user.name(), user.departmentId(), user.departmentIds(), permissions, scopes);
        return session(everything, profile);
    }

    private static <S> List<S> services(Class<S> type) {
        BundleContext context = FrameworkUtil.getBundle(StartUp.class).getBundleContext();
        try {
            return context.getServiceReferences(type, null).stream()
                    .map(context::getService)
                    .toList();
        } catch (InvalidSyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A company to look around in, if a module offers one. */
    public Optional<CompanyTemplate> template() {
        return services(CompanyTemplate.class).stream().findFirst();
    }

    /** The session of a user who was let in. */
    public Session session(Actor actor, String name) {
        return new Session(actor, service(SignInService.class).companyName(), name);
    }

    private static <S> S service(Class<S> type) {
        BundleContext context = FrameworkUtil.getBundle(StartUp.class).getBundleContext();
        ServiceTracker<S, S> tracker = new ServiceTracker<>(context, type, null);
        tracker.open();
        try {
            S found = tracker.waitForService(PATIENCE_MILLIS);
            if (found == null) {
                throw new ProblemException(TEXTS.text("notOpened"));
            }
            return found;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProblemException(TEXTS.text("notOpened"), e);
        } finally {
            tracker.close();
        }
    }
}
