package org.kontor.workbench.tests;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that takes every mail and keeps it; just enough of SMTP for one sender at a time. */
final class PostOffice implements AutoCloseable {

    private final ServerSocket door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    private final List<String> mails = new CopyOnWriteArrayList<>();

    PostOffice() throws IOException {
        Thread.ofPlatform().daemon().name("post office").start(this::serve);
    }

    int port() {
        return door.getLocalPort();
    }

    List<String> mails() {
        return mails;
    }

    private void serve() {
        while (!door.isClosed()) {
            try (Socket sender = door.accept()) {
                talk(sender);
            } catch (IOException failure) {
                if (!door.isClosed()) {
                    throw new UncheckedIOException(failure);
                }
            }
        }
    }

    private void talk(Socket sender) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(sender.getInputStream(), StandardCharsets.UTF_8));
        PrintWriter out = new PrintWriter(sender.getOutputStream(), true, StandardCharsets.US_ASCII);
        out.print("220 post office\r\n");
        out.flush();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            switch (line.split(" ")[0]) {
                case "DATA" -> {
                    say(out, "354 go on");
                    mails.add(mail(in));
                    say(out, "250 taken");
                }
                case "QUIT" -> {
                    say(out, "221 bye");
                    return;
                }
                default -> say(out, "250 fine");
            }
        }
    }

    private static void say(PrintWriter out, String answer) {
        out.print(answer + "\r\n");
        out.flush();
    }

    private static String mail(BufferedReader in) throws IOException {
        StringBuilder mail = new StringBuilder();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            mail.append(line).append('\n');
        }
        return mail.toString();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
