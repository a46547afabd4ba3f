package org.marot.journeys;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/** A finger on a touch screen, as Chromium gets it from the system: it also scrolls. */
final class Finger {
    private static final int REST = 700;
    private final Page page;
    private final CDPSession chromium;
    private double atX;
    private double atY;

    Finger(Page page) {
        this.page = page;
        this.chromium = page.context().newCDPSession(page);
    }

    void rests(double x, double y) {
        touches("touchStart", x, y);
        page.waitForTimeout(REST);
    }

    void moves(double x, double y) {
        double fromX = atX;
        double fromY = atY;
        for (int step = 1; step <= 4; step++) {
            touches("touchMove", fromX + (x - fromX) * step / 4, fromY + (y - fromY) * step / 4);
        }
    }

    void lifts() {
        send("touchEnd", new JsonArray());
    }

    /** Across, without resting. */
    void swipes(double x, double y, double across) {
        touches("touchStart", x, y);
        moves(x + across, y);
        lifts();
        page.waitForTimeout(REST);
    }

    private void touches(String type, double x, double y) {
        atX = x;
        atY = y;
        JsonObject point = new JsonObject();
        point.addProperty("x", x);
        point.addProperty("y", y);
        JsonArray points = new JsonArray();
        points.add(point);
        send(type, points);
    }

    private void send(String type, JsonArray points) {
        JsonObject event = new JsonObject();
        event.addProperty("type", type);
        event.add("touchPoints", points);
        chromium.send("Input.dispatchTouchEvent", event);
    }
}
