import { renderPage } from '../../page.ts';

/** A page of the trouble site. */
export function troublePage(title: string, main: string, language = 'en'): string {
  return renderPage({ title, accent: '#8c1c13', masthead: '<span class="name">Trouble</span>', main, language });
}
