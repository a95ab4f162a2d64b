/** A chosen file as a data address. */
export function readPicture(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}

/** What the server takes of a picture: the Base64 part of a data address, null for one that it has already. */
export function pictureBytes(address: string | null): string | null {
  return address?.startsWith('data:') ? address.slice(address.indexOf(',') + 1) : null;
}
