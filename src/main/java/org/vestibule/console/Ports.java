package org.vestibule.console;

import org.vestibule.console.guides.PrintShop;
import org.vestibule.console.today.SaveAs;
import org.vestibule.frontdesk.FrontDesk;

/** What the console asks of the world outside its screens. */
public record Ports(FrontDesk desk, PrintShop shop, SaveAs saveAs) {}
