package org.vestibule.frontdesk;

/**
 * The desk that all consoles of a practice share. Blocks on the network: never on the UI thread.
 */
public interface FrontDesk {
    /** Begins a shift. The portal counts wrong tries before it checks them. */
    SignIn signIn(String name, String password);
}
