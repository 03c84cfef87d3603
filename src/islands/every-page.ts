// What every page loads, as one file.
import { keepInOtherLanguage } from "./address.ts";
import "./chart-files.ts";
import "./chart-tip.ts";
import "./contents-menu.ts";
import "./data-table.ts";
import "./theme-switch.ts";

keepInOtherLanguage();
