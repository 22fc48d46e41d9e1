package io.github.quizraft.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A real browser with one page: scripts run in it, keys are pressed and fingers put down as a person would. */
public final class Browser implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Process process;
    private final DevTools tools;

    private Browser(Process process, DevTools tools) {
        this.process = process;
        this.tools = tools;
    }

    /** Opens a page in a browser of its own. */
    public static Browser open(Path folder, String url) throws IOException, InterruptedException {
        return open(folder, url, "");
    }

    /** The same where one port of this machine is reached through another, as behind a bad network. */
    public static Browser open(Path folder, String url, int port, int through)
            throws IOException, InterruptedException {
        return open(folder, url, "MAP 127.0.0.1:" + port + " 127.0.0.1:" + through);
    }

    private static Browser open(Path folder, String url, String map) throws IOException, InterruptedException {
        Path profile = folder.resolve("browser");
        Process process = new ProcessBuilder(
                        Tools.find("chromium").toString(),
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-extensions",
                        "--user-data-dir=" + profile,
                        "--host-resolver-rules=" + map,
                        "--remote-debugging-port=0",
                        "about:blank")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            Path port = profile.resolve("DevToolsActivePort");
            Patience.until(
                    "the browser is there",
                    () -> Files.exists(port) && port.toFile().length() > 0);
            HttpClient client = HttpClient.newHttpClient();
            HttpRequest request = HttpRequest.newBuilder(URI.create(
                            "http://127.0.0.1:" + Files.readAllLines(port).get(0) + "/json/new?" + url))
                    .PUT(HttpRequest.BodyPublishers.noBody())
                    .build();
            String reply =
                    client.send(request, HttpResponse.BodyHandlers.ofString()).body();
            URI page =
                    URI.create(JSON.readTree(reply).get("webSocketDebuggerUrl").asText());
            return new Browser(process, new DevTools(client, page));
        } catch (IOException | RuntimeException | Error e) {
            process.destroyForcibly();
            throw e;
        }
    }

    /** What an expression comes to, as text. */
    public String value(String expression) {
        JsonNode result = tools.call("Runtime.evaluate", with("expression", "String(" + expression + ")"));
        return result.at("/result/value").asText();
    }

    /** Does something on the page. */
    public void run(String script) {
        tools.call("Runtime.evaluate", with("expression", "{" + script + "}"));
    }

    /** What a promise comes to. */
    public JsonNode promised(String expression) {
        ObjectNode parameters =
                with("expression", expression).put("awaitPromise", true).put("returnByValue", true);
        JsonNode result = tools.call("Runtime.evaluate", parameters);
        if (result.has("exceptionDetails")) {
            throw new AssertionError(result.get("exceptionDetails").toString());
        }
        return result.at("/result/value");
    }

    /** The text of an element. */
    public String text(String id) {
        return value("document.getElementById('" + id + "').textContent");
    }

    /** Waits until an expression is true. */
    public void until(String expression) {
        Patience.until(
                "it is true that " + expression,
                () -> value(expression).equals("true"),
                () -> value("document.body.innerText"));
    }

    /** Goes to another page. */
    public void goTo(String url) {
        tools.call("Page.navigate", with("url", url));
        until("document.readyState === 'complete'");
    }

    /** Loads the page anew. */
    public void reload() {
        tools.call("Page.reload", JSON.createObjectNode());
        until("document.readyState === 'complete'");
    }

    /** Lets pages that are loaded from now on run no scripts of theirs, or lets them again. */
    public void setScripts(boolean areRun) {
        tools.call(
                "Emulation.setScriptExecutionDisabled", JSON.createObjectNode().put("value", !areRun));
    }

    /** Prefers light or dark colours, as the system's setting would. */
    public void setColours(String scheme) {
        ObjectNode parameters = JSON.createObjectNode();
        parameters.putArray("features").add(with("name", "prefers-color-scheme").put("value", scheme));
        tools.call("Emulation.setEmulatedMedia", parameters);
    }

    /** A small screen that is touched. */
    public void bePhone() {
        ObjectNode screen = JSON.createObjectNode().put("width", 360).put("height", 640);
        tools.call(
                "Emulation.setDeviceMetricsOverride",
                screen.put("deviceScaleFactor", 2).put("mobile", true));
        tools.call("Emulation.setTouchEmulationEnabled", JSON.createObjectNode().put("enabled", true));
    }

    /** Puts a finger down on an element, once it is in sight, and lifts it. */
    public void tap(String element) {
        JsonNode middle = promised("(async e => { e.scrollIntoView({block: 'center', behavior: 'instant'});"
                + " const r = e.getBoundingClientRect(); return {x: r.x + r.width / 2, y: r.y + r.height / 2}; })("
                + element
                + ")");
        ObjectNode down = with("type", "touchStart");
        down.putArray("touchPoints").add(middle);
        tools.call("Input.dispatchTouchEvent", down);
        ObjectNode up = with("type", "touchEnd");
        up.putArray("touchPoints");
        tools.call("Input.dispatchTouchEvent", up);
    }

    /** Presses a key and lets it go. */
    public void press(Key key) {
        press(key, false);
    }

    /** Presses a key, perhaps with Shift. */
    public void press(Key key, boolean withShift) {
        ObjectNode parameters = with("key", key.name())
                .put("code", key.code())
                .put("windowsVirtualKeyCode", key.number())
                .put("modifiers", withShift ? 8 : 0);
        key.text().ifPresent(text -> parameters.put("text", text));
        tools.call("Input.dispatchKeyEvent", parameters.deepCopy().put("type", "keyDown"));
        tools.call("Input.dispatchKeyEvent", parameters.put("type", "keyUp"));
    }

    /** Tells the page that the network is gone and opens no connection, or ends both. What is open already stays. */
    public void setOnline(boolean isOnline) {
        ObjectNode parameters = JSON.createObjectNode()
                .put("offline", !isOnline)
                .put("latency", 0)
                .put("downloadThroughput", -1)
                .put("uploadThroughput", -1);
        tools.call("Network.enable", JSON.createObjectNode());
        tools.call("Network.emulateNetworkConditions", parameters);
    }

    private static ObjectNode with(String name, String value) {
        return JSON.createObjectNode().put(name, value);
    }

    @Override
    public void close() {
        tools.close();
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().onExit().orTimeout(1, TimeUnit.MINUTES).join();
    }
}
