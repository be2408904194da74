import com.itextpdf.text.pdf.AcroFields;
import com.itextpdf.text.pdf.PdfReader;
import com.itextpdf.text.pdf.PdfSignatureAppearance;
import com.itextpdf.text.pdf.PdfStamper;
import com.itextpdf.text.pdf.security.BouncyCastleDigest;
import com.itextpdf.text.pdf.security.MakeSignature;
import com.itextpdf.text.pdf.security.PdfPKCS7;
import com.itextpdf.text.pdf.security.PrivateKeySignature;
import java.io.File;
import java.io.FileOutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Security;
import java.security.cert.Certificate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.util.Selector;

/** Judges files by other libraries (PDFBox with BouncyCastle, iText 5), one JSON line for each, and signs with them. */
public class Checkers {
  public static void main(String[] args) throws Exception {
    Security.addProvider(new BouncyCastleProvider());
    switch (args[0]) {
      case "check" -> { for (int i = 1; i < args.length; i++) System.out.println(check(args[i])); }
      case "cms" -> { for (int i = 1; i + 1 < args.length; i += 2) System.out.println(cms(args[i], args[i + 1])); }
      case "certify" -> sign(args[1], args[2], Integer.parseInt(args[3]));
      case "sign" -> sign(args[1], args[2], 0);
      default -> throw new IllegalArgumentException(args[0]);
    }
  }

  static String check(String path) {
    return "{\"file\":" + quoted(path) + ",\"pdfbox\":" + pdfBox(path) + ",\"itext\":" + iText(path) + "}";
  }

  static String pdfBox(String path) {
    List<String> signatures = new ArrayList<>();
    try (PDDocument document = PDDocument.load(new File(path))) {
      byte[] file = Files.readAllBytes(Path.of(path));
      for (PDSignature signature : document.getSignatureDictionaries()) {
        int[] range = signature.getByteRange();
        boolean whole = range[0] == 0 && range[2] + range[3] == file.length;
        boolean ok = verifies(new CMSSignedData(
            new CMSProcessableByteArray(signature.getSignedContent(file)), signature.getContents()));
        signatures.add("{\"ok\":" + ok + ",\"whole\":" + whole + ",\"name\":" + quoted(signature.getName())
            + ",\"reason\":" + quoted(signature.getReason()) + ",\"subFilter\":" + quoted(signature.getSubFilter()) + "}");
      }
    } catch (Exception problem) {
      return quoted("" + problem);
    }
    return signatures.toString();
  }

  static String iText(String path) {
    List<String> signatures = new ArrayList<>();
    try {
      AcroFields fields = new PdfReader(path).getAcroFields();
      for (String name : fields.getSignatureNames()) {
        PdfPKCS7 signature = fields.verifySignature(name);
        signatures.add("{\"field\":" + quoted(name) + ",\"ok\":" + signature.verify()
            + ",\"whole\":" + fields.signatureCoversWholeDocument(name)
            + ",\"revision\":" + fields.getRevision(name) + "}");
      }
    } catch (Exception problem) {
      return quoted("" + problem);
    }
    return signatures.toString();
  }

  static String cms(String signature, String content) {
    try {
      CMSProcessableByteArray bytes = new CMSProcessableByteArray(Files.readAllBytes(Path.of(content)));
      return String.valueOf(verifies(new CMSSignedData(bytes, Files.readAllBytes(Path.of(signature)))));
    } catch (Exception problem) {
      return quoted("" + problem);
    }
  }

  @SuppressWarnings("unchecked")
  static boolean verifies(CMSSignedData data) throws Exception {
    boolean all = data.getSignerInfos().size() > 0;
    for (SignerInformation signer : data.getSignerInfos().getSigners()) {
      X509CertificateHolder holder =
          (X509CertificateHolder) data.getCertificates().getMatches((Selector<X509CertificateHolder>) (Object) signer.getSID()).iterator().next();
      // Only the key counts here, not whether the certificate was in force.
      all &= signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(
          new JcaX509CertificateConverter().getCertificate(holder).getPublicKey()));
    }
    return all;
  }

  /** Makes an approval signature, or a certification if the level is 1 to 3. */
  static void sign(String input, String output, int level) throws Exception {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(2048);
    KeyPair keys = generator.generateKeyPair();
    X500Name subject = new X500Name("CN=Somebody else");
    X509CertificateHolder holder = new JcaX509v3CertificateBuilder(subject, BigInteger.ONE, new Date(0),
        new Date(4102444800000L), subject, keys.getPublic()).build(new JcaContentSignerBuilder("SHA256withRSA").build(keys.getPrivate()));
    Certificate[] chain = {new JcaX509CertificateConverter().getCertificate(holder)};
    try (FileOutputStream out = new FileOutputStream(output)) {
      PdfStamper stamper = PdfStamper.createSignature(new PdfReader(input), out, '\0', null, true);
      PdfSignatureAppearance appearance = stamper.getSignatureAppearance();
      appearance.setCertificationLevel(level);
      MakeSignature.signDetached(appearance, new BouncyCastleDigest(),
          new PrivateKeySignature(keys.getPrivate(), "SHA-256", "BC"), chain, null, null, null, 0,
          MakeSignature.CryptoStandard.CMS);
    }
  }

  static String quoted(String text) {
    if (text == null) return "null";
    StringBuilder quoted = new StringBuilder("\"");
    for (char character : text.toCharArray())
      if (character < ' ' || character > '~' || character == '"' || character == '\\')
        quoted.append(String.format("\\u%04x", (int) character));
      else quoted.append(character);
    return quoted.append('"').toString();
  }
}
