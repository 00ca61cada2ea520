// Every export becomes a top-level function of the script, by which Google finds menus, triggers and formulas.
export { RUBRIC_ANCHOR, RUBRIC_BAND, RUBRIC_GAP, RUBRIC_NEXT_STEP, RUBRIC_WEIGHTED } from './custom-functions.ts';
export { menuApply, menuHelp, menuMapping, menuRefresh, menuRemove, menuSetUp, onInstall, onOpen } from './menu.ts';
export {
  sidebarApply,
  sidebarCatalogue,
  sidebarConfirmMapping,
  sidebarMapping,
  sidebarRefresh,
  sidebarRemove,
  sidebarSelection,
  sidebarSetUp,
  sidebarStatus,
  sidebarTeams,
  sidebarUseCatalogue,
  sidebarUseText,
} from './sidebar-calls.ts';
