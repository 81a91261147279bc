import type { Rule, RuleFile } from '../rule.ts';

/** The words for who does a job, as a woman and as a man, and what stands for both. */
// prettier-ignore
const JOBS: readonly (readonly [both: string, reads: string])[] = [
  ['despachadora/despachador/operadora/operador', 'personal de despacho'],
  ['enfermera/enfermero', 'personal de enfermería'],
  ['tesorera/tesorero', 'responsable de las cuentas'],
  ['paramédica/paramédico/ambulanciera/ambulanciero', 'personal de ambulancia'],
  ['bombera/bombero', 'personal de bomberos'],
  ['maestra/maestro/profesora/profesor', 'docente'],
  ['cocinera/cocinero', 'personal de cocina'],
  ['panadera/panadero', 'personal de panadería'],
  ['mesera/mesero/camarera/camarero', 'personal de mesa'],
  ['cajera/cajero', 'personal de caja'],
  ['vendedora/vendedor', 'personal de ventas'],
  ['secretaria/secretario', 'personal de oficina'],
  ['camionera/camionero/conductora/conductor', 'personal de transporte'],
  ['jardinera/jardinero', 'personal de jardinería'],
  ['carpintera/carpintero', 'personal de carpintería'],
  ['soldadora/soldador', 'personal de soldadura'],
  ['plomera/plomero', 'personal de plomería'],
  ['obrera/obrero/trabajadora/trabajador', 'personal de obra'],
  ['ingeniera/ingeniero', 'profesional de ingeniería'],
  ['abogada/abogado', 'profesional del derecho'],
  ['custodia/custodio/vigilanta/celadora/celador', 'personal de vigilancia'],
];

/** Spanish says the sex with the job: "soy enfermera", "trabajo de cocinero". The job stays, in words that are the same for both. */
export const jobsInSpanish: RuleFile = {
  class: 'PC-SEX',
  source: 'Title VII, 42 U.S.C. 2000e-2',
  rules: JOBS.map(([both, reads], index): Rule => ({
    id: `job-in-spanish-${index + 1}`,
    strength: 'weak',
    needs: ['spanish'],
    reads: `=${reads}`,
    phrases: `soy/fui/era/siendo/como/seré/sería una/un? [${both}]`,
  })),
};
