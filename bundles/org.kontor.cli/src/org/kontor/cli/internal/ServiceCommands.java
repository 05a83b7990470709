package org.kontor.cli.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.kontor.cli.Command;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/** Commands from the service registry. Only a command that is asked for is created. */
final class ServiceCommands implements CommandDirectory {

    private final BundleContext context;

    ServiceCommands(BundleContext context) {
        this.context = context;
    }

    @Override
    public Optional<Command> find(String verb) {
        return references().stream()
                .filter(reference -> verb.equals(reference.getProperty(Command.VERB)))
                .max(Comparator.naturalOrder())
                .map(context::getService);
    }

    @Override
    public List<Command> all() {
        return references().stream()
                .filter(reference -> reference.getProperty(Command.VERB) != null)
                .sorted(Comparator.comparing(reference -> (String) reference.getProperty(Command.VERB)))
                .map(context::getService)
                .filter(Objects::nonNull)
                .toList();
    }

    private Collection<ServiceReference<Command>> references() {
        try {
            return context.getServiceReferences(Command.class, null);
        } catch (InvalidSyntaxException impossibleWithoutFilter) {
            throw new IllegalStateException(impossibleWithoutFilter);
        }
    }
}
