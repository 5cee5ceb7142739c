export function FilesForm({ files }: { files: readonly File[] }) {
  return <p>{files.length}</p>;
}
