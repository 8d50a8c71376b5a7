/** Copies the address of this very view, to be sent to somebody else. */
import { CopyButton } from '../interface/copy-button.tsx';
import { IconButton } from '../interface/icon-button.tsx';
import { useInterface } from '../interface/interface-context.ts';

export function CopyLink() {
  const { t } = useInterface();
  return (
    <CopyButton text={() => window.location.href} label={t.copyLink} done={t.linkCopied}>
      {(copy) => <IconButton icon="link" label={t.copyLink} onClick={copy} />}
    </CopyButton>
  );
}
