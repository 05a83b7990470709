package org.kontor.cli.internal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.osgi.framework.FrameworkUtil;

/** The application {@code org.kontor.cli.application}: one command without a screen, then the end. */
public final class CliApplication implements IApplication {

    @Override
    public Object start(IApplicationContext context) {
        String[] words = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        context.applicationRunning();
        try (PrintWriter output = console(FileDescriptor.out, "stdout.encoding");
                PrintWriter error = console(FileDescriptor.err, "stderr.encoding")) {
            ServiceCommands commands = new ServiceCommands(
                    FrameworkUtil.getBundle(CliApplication.class).getBundleContext());
            return new Dispatcher(commands, output, error, Locale.getDefault()).run(List.of(words));
        }
    }

    @Override
    public void stop() {
        // A command ends by itself; when the framework stops it has nothing to wait for.
    }

    private static PrintWriter console(FileDescriptor stream, String encodingProperty) {
        String encoding = System.getProperty(encodingProperty);
        Charset charset = encoding == null ? Charset.defaultCharset() : Charset.forName(encoding);
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), charset), true);
    }
}
