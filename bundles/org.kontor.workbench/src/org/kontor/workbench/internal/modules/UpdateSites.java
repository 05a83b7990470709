package org.kontor.workbench.internal.modules;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepositoryManager;
import org.eclipse.equinox.p2.repository.metadata.IMetadataRepositoryManager;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The update sites that this installation knows, offered in the dialogs that install and update. They stand in the file
 * {@code etc/update-sites} of the installation, an address on each line; installing a module from a site adds it there.
 */
public final class UpdateSites {

    private static final Logger LOG = LoggerFactory.getLogger(UpdateSites.class);

    private UpdateSites() {}

    /** Tells the installer of the known sites, in the background. */
    public static void offer(IProvisioningAgent agent) {
        Job.createSystem("Update sites", (ICoreRunnable) monitor -> offer(agent, file()))
                .schedule();
    }

    static void offer(IProvisioningAgent agent, Path file) {
        IMetadataRepositoryManager contents = agent.getService(IMetadataRepositoryManager.class);
        IArtifactRepositoryManager files = agent.getService(IArtifactRepositoryManager.class);
        for (URI site : sites(file)) {
            contents.addRepository(site);
            files.addRepository(site);
        }
    }

    static List<URI> sites(Path file) {
        if (!Files.isReadable(file)) {
            return List.of();
        }
        try {
            return Files.readAllLines(file).stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(URI::create)
                    .distinct()
                    .toList();
        } catch (IOException | IllegalArgumentException e) {
            LOG.warn("The list of update sites {} cannot be read", file, e);
            return List.of();
        }
    }

    private static Path file() {
        return Path.of(URI.create(
                        Platform.getInstallLocation().getURL().toString().replace(" ", "%20")))
                .resolve("etc/update-sites");
    }
}
