import { Button, FileButton, Group, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { keepSignature } from '@/features/certificates/certificates';
import { ProblemAlert } from '@/shared/ui/problem-alert';

interface SignatureFieldProps {
  readonly courseId: string;
  readonly signature: string | null;
  readonly onChange: (signature: string | null) => void;
}

/** A picture of the signature; it belongs to the rule once that is saved. */
export function SignatureField({ courseId, signature, onChange }: SignatureFieldProps) {
  const { t } = useTranslation('certificates');
  const upload = useMutation({
    mutationFn: (picture: File) => keepSignature(courseId, picture),
    onSuccess: onChange,
  });
  return (
    <Stack gap="xs">
      <Text fw={500} size="sm">
        {t('rule.signature')}
      </Text>
      {signature && (
        <img
          src={`/api/files/${signature}`}
          alt={t('rule.signatureAlt')}
          style={{ maxHeight: 64, maxWidth: 240, alignSelf: 'flex-start', background: '#fff' }}
        />
      )}
      <Text size="sm" c="dimmed">
        {t('rule.signatureHelp')}
      </Text>
      <ProblemAlert error={upload.error} />
      <Group>
        <FileButton accept=".png,.jpg,.jpeg" onChange={(picture) => picture && upload.mutate(picture)}>
          {(props) => (
            <Button {...props} variant="default" loading={upload.isPending}>
              {t('rule.chooseSignature')}
            </Button>
          )}
        </FileButton>
        {signature && (
          <Button variant="subtle" color="red" onClick={() => onChange(null)}>
            {t('rule.removeSignature')}
          </Button>
        )}
      </Group>
    </Stack>
  );
}
