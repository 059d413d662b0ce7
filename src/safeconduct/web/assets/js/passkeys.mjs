// Passkeys: the browser is asked for one, and the form sends what it answers. Where the browser
// knows none of it the form stays hidden; the code of an app remains.

const bytes = (text) =>
  Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (sign) => sign.charCodeAt(0));

const text = (buffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replace(/\+/g, "-")
    .replace(/\//g, "_")
    .replace(/=+$/, "");

const described = (list = []) => list.map((each) => ({ ...each, id: bytes(each.id) }));

function asked({ publicKey }) {
  const options = { ...publicKey, challenge: bytes(publicKey.challenge) };
  if (options.user) {
    options.user = { ...options.user, id: bytes(options.user.id) };
    options.excludeCredentials = described(options.excludeCredentials);
  } else {
    options.allowCredentials = described(options.allowCredentials);
  }
  return { publicKey: options };
}

function answered(credential) {
  const response = {};
  for (const part of [
    "clientDataJSON",
    "attestationObject",
    "authenticatorData",
    "signature",
    "userHandle",
  ]) {
    if (credential.response[part]) {
      response[part] = text(credential.response[part]);
    }
  }
  return {
    id: credential.id,
    rawId: text(credential.rawId),
    type: credential.type,
    response,
    clientExtensionResults: credential.getClientExtensionResults(),
  };
}

export function passkey(form) {
  const options = JSON.parse(form.dataset.options);
  if (!window.PublicKeyCredential || !options.publicKey) {
    return;
  }
  form.hidden = false;
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    try {
      const credential = await navigator.credentials[form.dataset.ceremony](asked(options));
      form.elements.credential.value = JSON.stringify(answered(credential));
      form.submit();
    } catch {
      form.querySelector("[role=alert]").hidden = false;
    }
  });
}
