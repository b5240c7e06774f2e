// What a listener does with a page of forms: picks their own name where there is a choice, then accepts or cancels.
import type { FormControl, HtmlForm } from './html-forms';

export interface Visitor {
  readonly login: string;
  readonly accept: boolean;
}

export interface Submission {
  readonly url: URL;
  readonly method: 'GET' | 'POST';
  readonly form: URLSearchParams | null;
}

const yes = /\b(accept|agree|allow|approve|authori[sz]e|continue|confirm)\b/i;
const no = /\b(cancel|deny|decline|refuse|reject|disagree)\b/i;

interface Choice {
  readonly form: HtmlForm;
  readonly submission: Submission;
  readonly login: boolean;
}

/**
 * The form to send from this page; null when none suits. A listener logs in once: after that, names on a page (such as
 * "not you?") are left alone.
 */
export function submitForm(
  forms: readonly HtmlForm[],
  page: URL,
  visitor: Visitor & { readonly loggedIn: boolean },
): { readonly submission: Submission; readonly login: boolean } | null {
  const logins = visitor.loggedIn ? [] : forms.flatMap(form => loginOn(form, page, visitor.login) ?? []);
  const answers = forms.flatMap(form => answerOn(form, page, visitor.accept) ?? []);
  return logins[0] ?? answers[0] ?? null;
}

function loginOn(form: HtmlForm, page: URL, login: string): Choice | null {
  const named = form.controls.find(control => isNamed(control, login));
  if (named?.kind === 'button') return choice(form, page, { pressed: named, set: [], login: true });
  const pressed =
    form.controls.find(({ kind, label, value }) => kind === 'button' && !no.test(`${label} ${value}`)) ?? null;
  if (named !== undefined) return choice(form, page, { pressed, set: [[named.name, named.value]], login: true });
  if (form.controls.some(({ kind }) => kind === 'password')) return null;
  const field = form.controls.find(({ kind, name }) => kind === 'text' && /user|login|mail|name/i.test(name));
  return field === undefined ? null : choice(form, page, { pressed, set: [[field.name, login]], login: true });
}

function isNamed({ kind, value, label }: FormControl, login: string): boolean {
  if (kind !== 'button' && kind !== 'choice') return false;
  const wanted = login.toLowerCase();
  return (
    value.toLowerCase() === wanted || label.toLowerCase() === wanted || label.toLowerCase().startsWith(`${wanted} `)
  );
}

function answerOn(form: HtmlForm, page: URL, accept: boolean): Choice | null {
  const wanted = accept ? yes : no;
  const pressed = form.controls.find(({ kind, label, value }) => kind === 'button' && wanted.test(`${label} ${value}`));
  return pressed === undefined ? null : choice(form, page, { pressed, set: [], login: false });
}

function choice(
  form: HtmlForm,
  page: URL,
  filled: {
    readonly pressed: FormControl | null;
    readonly set: readonly (readonly [string, string])[];
    readonly login: boolean;
  },
): Choice {
  const set = new Map(filled.set);
  const fields = new URLSearchParams();
  for (const control of form.controls) {
    const sent = control.kind === 'choice' ? control.checked && !set.has(control.name) : control.kind !== 'button';
    if (sent && control.name !== '' && !set.has(control.name)) fields.append(control.name, control.value);
  }
  set.forEach((value, name) => fields.append(name, value));
  const { pressed, login } = filled;
  if (pressed !== null && pressed.name !== '') fields.append(pressed.name, pressed.value);
  const url = new URL(pressed?.action ?? form.action, page);
  if (form.method === 'GET') url.search = fields.toString();
  return {
    form,
    login,
    submission: { url, method: form.method, form: form.method === 'GET' ? null : fields },
  };
}
