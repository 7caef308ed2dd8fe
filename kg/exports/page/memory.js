// What is remembered between visits; a page opened from a file may be refused any storage.

function recall(key) {
  try {
    return localStorage.getItem("kg-" + key);
  } catch {
    return null;
  }
}

function remember(key, value) {
  try {
    localStorage.setItem("kg-" + key, value);
  } catch {
    // it is only not remembered
  }
}

KG.memory = { recall, remember };
