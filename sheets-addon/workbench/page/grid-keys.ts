import {
  DisposableCollection,
  DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY,
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  type Univer,
} from '@univerjs/core';
import {
  DocSelectionRenderService,
  EditingRenderController,
  IEditorBridgeService,
  IEditorService,
  IRenderManagerService,
} from '@univerjs/preset-sheets-core';

/** Where keys go in the grid: it has a place for them in the cells, and one in the bar above. */
export interface GridKeys {
  /** Gives the keys to the cells; what is typed in the bar stays there. */
  toCells(): void;
}

/** To be called once the grid is drawn. */
export function openKeys(univer: Univer): GridKeys {
  const injector = univer.__getInjector();
  const bridge = injector.get(IEditorBridgeService);
  const editors = injector.get(IEditorService);
  const isInBar = (): boolean =>
    bridge.isVisible().visible && editors.getFocusId() === DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY;
  const cells = () =>
    injector.get(IRenderManagerService).getRenderById(DOCS_NORMAL_EDITOR_UNIT_ID_KEY)?.with(DocSelectionRenderService);
  const kept = new WeakSet<object>();
  // Two frames after a cell is opened the grid hands the keys to the cell, also where it was opened by a press in the bar:
  // what is typed there then would go nowhere.
  const keep = (): void => {
    const service = cells();
    if (!service || kept.has(service)) return;
    kept.add(service);
    const focus = service.focus.bind(service);
    service.focus = () => void (isInBar() || focus());
    // A press into an open cell makes the arrow keys go through its text. By itself the grid heeds it after its first second:
    // until then they go on to the next cell, and what is typed after them lands there.
    const controller = injector.get(EditingRenderController) as unknown as {
      _cursorStateListener(listening: DisposableCollection): void;
    };
    controller._cursorStateListener(new DisposableCollection());
  };
  bridge.visible$.subscribe(keep);
  return { toCells: () => cells()?.focus() };
}
